package kz.localbusiness.mongo.notice;

import java.util.List;
import java.util.Map;
import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/account`
/// @param wanted names of kinds under names of channels
@Document("memberWishes")
record MemberWishesDocument(
        @Id String id,
        String business,
        String account,
        String language,
        Map<String, List<String>> wanted,
        @Version long version)
        implements OfOneBusiness {}
