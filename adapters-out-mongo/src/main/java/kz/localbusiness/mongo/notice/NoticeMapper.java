package kz.localbusiness.mongo.notice;

import java.time.Instant;
import kz.localbusiness.domain.notice.Notice;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.mongo.StoredValues;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.Named;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

@Mapper(
        componentModel = MappingConstants.ComponentModel.SPRING,
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
interface NoticeMapper extends StoredValues {

    @Mapping(target = "id", source = ".", qualifiedByName = "id")
    @Mapping(target = "event", source = "id")
    @Mapping(target = "tryAt", source = "dueAt")
    @Mapping(target = "dueAt", source = ".", qualifiedByName = "dueAt")
    NoticeDocument toDocument(Notice notice);

    /// By hand: the aggregate's own verbs look like setters to the generator.
    default Notice toDomain(NoticeDocument document) {
        return new Notice(
                business(document.business()),
                event(document.event()),
                appointment(document.appointment()),
                NoticeKind.valueOf(document.kind()),
                Notice.State.valueOf(document.state()),
                document.attempts(),
                document.tryAt(),
                document.version());
    }

    @Named("id")
    default String id(Notice notice) {
        return "%s/%s".formatted(notice.business(), notice.id().value());
    }

    @Named("dueAt")
    default @Nullable Instant dueAt(Notice notice) {
        return notice.state() == Notice.State.DUE ? notice.dueAt() : null;
    }
}
