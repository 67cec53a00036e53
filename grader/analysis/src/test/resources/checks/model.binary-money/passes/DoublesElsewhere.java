class Bucket {
    private double tokens;
    private final double refillPerNano;
    private float loadFactor = 0.75f;

    Bucket(double permitsPerSecond) {
        this.refillPerNano = permitsPerSecond / 1e9;
    }
}
