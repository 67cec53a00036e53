package oddfilenames;

final class Proc {}
