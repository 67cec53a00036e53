class Timing {
    double totalSeconds;
    double costFunction(double amountOfNoise) {
        return amountOfNoise * totalSeconds;
    }
}
