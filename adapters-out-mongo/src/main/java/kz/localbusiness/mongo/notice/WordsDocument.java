package kz.localbusiness.mongo.notice;

import java.util.List;
import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/words`
@Document("noticeWords")
record WordsDocument(
        @Id String id, String business, List<Template> templates, @Version long version)
        implements OfOneBusiness {

    record Template(String kind, String channel, String language, String text) {}
}
