package kz.localbusiness.mongo.notice;

import java.util.List;
import kz.localbusiness.mongo.OfAllBusinesses;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id of the announcement
@Document("warningRounds")
record WarningRoundDocument(
        @Id String id, String after, List<String> told, int inVain, @Version long version)
        implements OfAllBusinesses {}
