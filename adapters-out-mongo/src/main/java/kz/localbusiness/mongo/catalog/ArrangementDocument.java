package kz.localbusiness.mongo.catalog;

import java.util.List;
import java.util.Map;
import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/services`
/// @param order of services
@Document("arrangements")
record ArrangementDocument(
        @Id String id,
        String business,
        List<Heading> categories,
        List<String> order,
        @Version long version)
        implements OfOneBusiness {

    /// @param names by the name of the language
    record Heading(String name, Map<String, String> names) {}
}
