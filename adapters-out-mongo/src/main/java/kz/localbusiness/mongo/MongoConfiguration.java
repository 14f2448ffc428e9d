package kz.localbusiness.mongo;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.DefaultMongoTypeMapper;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

/// How records become BSON: without Java names, and the same in every time zone of a server.
@Configuration(proxyBeanMethods = false)
class MongoConfiguration {

    /// The driver's own codecs: moments in whole milliseconds, rounded down, and local dates in
    /// UTC, where Spring's take the server's zone.
    @Bean
    MongoCustomConversions mongoCustomConversions() {
        return MongoCustomConversions.create(
                MongoCustomConversions.MongoConverterConfigurationAdapter
                        ::useNativeDriverJavaTimeCodecs);
    }

    @Bean
    MappingMongoConverter mappingMongoConverter(
            MongoDatabaseFactory databases,
            MongoMappingContext context,
            MongoCustomConversions conversions) {
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(databases), context);
        converter.setCustomConversions(conversions);
        converter.setTypeMapper(new DefaultMongoTypeMapper(null));
        return converter;
    }
}
