import java.io.*;

class Settings {
    int first(File file) throws IOException {
        FileInputStream in = new FileInputStream(file); // finding: in
        int value = in.read();
        return value;
    }
}
