package kz.localbusiness;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LocalBusinessApplication {

    public static void main(String[] args) {
        SpringApplication.run(LocalBusinessApplication.class, args);
    }
}
