class Shop {
    static class Item {
        private String name;
        private Float unitPrice; // finding: unitPrice

        Float price() {
            return unitPrice;
        }
    }
}
