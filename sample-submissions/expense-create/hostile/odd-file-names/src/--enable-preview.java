package oddfilenames;

final class Preview {}
