package oddfilenames;

final class Arguments {}
