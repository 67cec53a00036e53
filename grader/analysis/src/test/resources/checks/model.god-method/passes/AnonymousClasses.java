class Factory {
    Object make() {
        return new Object() {
            int m0(int a) {
                return a + 0;
            }

            int m1(int a) {
                return a + 1;
            }

            int m2(int a) {
                return a + 2;
            }

            int m3(int a) {
                return a + 3;
            }

            int m4(int a) {
                return a + 4;
            }

            int m5(int a) {
                return a + 5;
            }

            int m6(int a) {
                return a + 6;
            }

            int m7(int a) {
                return a + 7;
            }

            int m8(int a) {
                return a + 8;
            }

            int m9(int a) {
                return a + 9;
            }

            int m10(int a) {
                return a + 10;
            }

            int m11(int a) {
                return a + 11;
            }

            int m12(int a) {
                return a + 12;
            }

            int m13(int a) {
                return a + 13;
            }

            int m14(int a) {
                return a + 14;
            }

            int m15(int a) {
                return a + 15;
            }

            int m16(int a) {
                return a + 16;
            }

            int m17(int a) {
                return a + 17;
            }

            int m18(int a) {
                return a + 18;
            }

            int m19(int a) {
                return a + 19;
            }

            int m20(int a) {
                return a + 20;
            }

            int m21(int a) {
                return a + 21;
            }

            int m22(int a) {
                return a + 22;
            }

            int m23(int a) {
                return a + 23;
            }

            int m24(int a) {
                return a + 24;
            }

        };
    }
}
