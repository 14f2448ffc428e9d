package planted.localbusiness.mongo;

import org.springframework.data.mongodb.core.MongoOperations;

record BusinessesShareNoStore(MongoOperations mongo) {}
