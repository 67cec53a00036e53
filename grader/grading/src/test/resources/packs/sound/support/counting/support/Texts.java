package counting.support;

public interface Texts {
  String next();
}
