public class Greeter { // finding: no test
    String greet(String name) {
        return "Hello " + name;
    }
}
