package kz.localbusiness.mongo.notice;

import java.util.List;
import kz.localbusiness.mongo.OfOneBusiness;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/notices`
/// @param silent names of what is not sent
@Document("noticeSettings")
record NoticeSettingsDocument(
        @Id String id, String business, List<String> silent, @Version long version)
        implements OfOneBusiness {}
