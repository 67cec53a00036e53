class Feature {
    @interface Disabled {}

    @Disabled
    void legacy() {}
}
