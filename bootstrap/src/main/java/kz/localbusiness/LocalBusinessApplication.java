package kz.localbusiness;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class LocalBusinessApplication {

    /// How many virtual threads run at the same time; one for each core unless something else is
    /// said.
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private static final String MANY = "256";

    /// A virtual thread that waits while it loads a class keeps its carrier, and whoever it waits
    /// for may need one; see features/decisions/044-carriers.md.
    public static void main(String[] args) {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, MANY);
        }
        SpringApplication.run(LocalBusinessApplication.class, args);
    }
}
