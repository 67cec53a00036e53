open module mine {
    requires java.base;
}
