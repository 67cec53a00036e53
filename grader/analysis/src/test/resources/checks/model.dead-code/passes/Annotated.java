import com.fasterxml.jackson.annotation.*;

public class Body {
    @JsonProperty("category")
    private String category;

    @JsonCreator
    private static Body of(String category) {
        Body body = new Body();
        body.category = category;
        return body;
    }

    private static final long serialVersionUID = 1L;
    private static final java.util.logging.Logger log = java.util.logging.Logger.getLogger("b");

    public static void main(String[] args) {}
}
