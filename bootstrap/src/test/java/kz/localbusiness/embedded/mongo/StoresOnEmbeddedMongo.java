package kz.localbusiness.embedded.mongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.SecretKeys;
import org.bson.Document;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/// The stores of the product, wired as in the product, on the embedded server and its file.
final class StoresOnEmbeddedMongo {

    private static final ApplicationContext CONTEXT = start();

    private StoresOnEmbeddedMongo() {}

    static <T> T store(Class<T> port) {
        return CONTEXT.getBean(port);
    }

    static void empty(String collection) {
        var database = CONTEXT.getBean(MongoDatabaseFactory.class).getMongoDatabase();
        database.getCollection(collection).deleteMany(new Document());
    }

    private static ApplicationContext start() {
        var server = EmbeddedMongo.open(newFile(), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new SpringApplicationBuilder(Stores.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of("spring.mongodb.uri", server.uri("lbp")))
                .run();
    }

    private static Path newFile() {
        try {
            return Files.createTempDirectory("lbp-stores").resolve("stores.mv");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// No `@Configuration`: the application, started beside the tests, must not find it.
    @ComponentScan("kz.localbusiness.mongo")
    @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
    static class Stores {

        @Bean
        SecretKeys secretKeys() {
            return new OneKey();
        }
    }

    private record OneKey() implements SecretKeys {

        @Override
        public List<String> names() {
            return List.of("only");
        }

        @Override
        public byte[] key(String name) {
            return new byte[32];
        }
    }
}
