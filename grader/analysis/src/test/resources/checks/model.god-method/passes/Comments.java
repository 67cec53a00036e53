class Documented {
    int run(int a) {
        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        // a reason

        /* more
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         * reasons
         */
        return a + 1;
    }
}
