package notutf8;

// café crème
final class Notes {}
