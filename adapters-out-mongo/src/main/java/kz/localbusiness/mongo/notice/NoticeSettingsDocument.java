package kz.localbusiness.mongo.notice;

import java.util.List;
import kz.localbusiness.mongo.OfOneBusiness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

/// @param id `business/notices`
/// @param silent names of what is not sent, of what is sent unless the business says otherwise
/// @param onRequest names of what is sent since the business asked for it; null where it was stored
///   before there was any
/// @param refund whether refunds are told; null where it was stored before they were told apart
///   from receipts
/// @param order names of channels; null, like all that follows, where it was stored before
/// @param reminders in seconds
/// @param patience in seconds
@Document("noticeSettings")
record NoticeSettingsDocument(
        @Id String id,
        String business,
        List<String> silent,
        @Nullable List<String> onRequest,
        @Nullable Boolean refund,
        @Nullable List<String> order,
        @Nullable List<Long> reminders,
        @Nullable Long patience,
        @Nullable String quietFrom,
        @Nullable String quietUntil,
        @Version long version)
        implements OfOneBusiness {}
