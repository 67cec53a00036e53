package app;

import app.Dtos.*;

public class App {
    public static void main(String[] args) {
        System.out.println(new Request(args[0]));
    }
}
