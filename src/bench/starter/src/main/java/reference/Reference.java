package reference;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A bare application with the engine's official starter. */
@SpringBootApplication
public class Reference {

    public static void main(String[] arguments) {
        SpringApplication.run(Reference.class, arguments);
    }
}
