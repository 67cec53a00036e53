import java.io.*;
import java.util.*;

class Lines {
    List<String> all(List<Reader> readers) {
        return readers.stream()
                .map(reader -> {
                    try {
                        return new BufferedReader(reader).readLine();
                    } catch (IOException e) {
                        throw new RuntimeException(e);
                    }
                })
                .toList();
    }
}
