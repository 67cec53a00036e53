package oddfilenames;

final class Spaces {}
