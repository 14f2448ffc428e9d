package kz.localbusiness.background;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.localbusiness.application.SecretKeys;
import kz.localbusiness.application.job.JobUseCases;
import kz.localbusiness.application.job.RecordJobRun;
import kz.localbusiness.application.job.out.JobRuns;
import kz.localbusiness.embedded.mongo.EmbeddedMongo;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// Nodes of the platform, as far as they run jobs, on one embedded server.
final class Nodes implements AutoCloseable {

    private final EmbeddedMongo server;
    private final MongoClient client;
    private final List<ConfigurableApplicationContext> nodes = new ArrayList<>();

    Nodes(Path directory) {
        server = EmbeddedMongo.open(directory.resolve("jobs.mv"), 0);
        client = MongoClients.create(server.uri("lbp"));
    }

    ConfigurableApplicationContext another() {
        var node =
                new SpringApplicationBuilder(Node.class)
                        .web(WebApplicationType.NONE)
                        .properties(Map.of("spring.mongodb.uri", server.uri("lbp")))
                        .run();
        nodes.add(node);
        return node;
    }

    long count(String collection) {
        return client.getDatabase("lbp").getCollection(collection).countDocuments();
    }

    @Override
    public void close() {
        nodes.forEach(ConfigurableApplicationContext::close);
        client.close();
        server.close();
    }

    /// No `@Configuration`: the application, started beside the tests, must not find it.
    @ComponentScan("kz.localbusiness.mongo")
    @ImportAutoConfiguration({MongoAutoConfiguration.class, DataMongoAutoConfiguration.class})
    @Import({JobLocks.class, BatchJobs.class, JobJournal.class, Sweeper.class, RunTidying.class})
    static class Node {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        RecordJobRun recordJobRun(JobRuns runs) {
            return JobUseCases.recordJobRun(runs);
        }

        @Bean
        SecretKeys secretKeys() {
            return new SecretKeys() {
                @Override
                public List<String> names() {
                    return List.of("only");
                }

                @Override
                public byte[] key(String name) {
                    return new byte[32];
                }
            };
        }
    }
}
