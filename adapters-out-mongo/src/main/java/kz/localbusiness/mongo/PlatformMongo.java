package kz.localbusiness.mongo;

import java.util.List;
import net.javacrumbs.shedlock.core.ExtensibleLockProvider;
import net.javacrumbs.shedlock.provider.mongo.MongoLockProvider;
import org.bson.Document;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.MongoJobRepositoryFactoryBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;

/// What libraries keep of the platform's own work: which jobs ran, and which node runs one now.
@Configuration(proxyBeanMethods = false)
class PlatformMongo {

    private static final String SEQUENCES = "BATCH_SEQUENCES";

    @Bean
    NoTransactions noTransactions() {
        return new NoTransactions();
    }

    @Bean
    ExtensibleLockProvider lockProvider(MongoDatabaseFactory databases) {
        return new MongoLockProvider(databases.getMongoDatabase());
    }

    @Bean
    JobRepository jobRepository(MongoDatabaseFactory databases, NoTransactions transactions)
            throws Exception {
        var mongo = new MongoTemplate(databases);
        // its documents have maps whose keys are names of classes
        ((MappingMongoConverter) mongo.getConverter()).setMapKeyDotReplacement(".");
        List.of("JOB_INSTANCE", "JOB_EXECUTION", "STEP_EXECUTION")
                .forEach(counted -> begin(mongo, "BATCH_%s_SEQ".formatted(counted)));
        var repository = new MongoJobRepositoryFactoryBean();
        repository.setMongoOperations(mongo);
        repository.setTransactionManager(transactions);
        repository.setValidateTransactionState(false);
        repository.afterPropertiesSet();
        return repository.getObject();
    }

    private static void begin(MongoTemplate mongo, String sequence) {
        try {
            mongo.insert(new Document("_id", sequence).append("count", 0L), SEQUENCES);
        } catch (DuplicateKeyException begunBefore) {
            // and counts on from there
        }
    }
}
