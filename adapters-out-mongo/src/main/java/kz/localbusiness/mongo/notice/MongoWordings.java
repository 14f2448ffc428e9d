package kz.localbusiness.mongo.notice;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.localbusiness.application.CurrentBusiness;
import kz.localbusiness.application.notice.out.Wordings;
import kz.localbusiness.domain.notice.Channel;
import kz.localbusiness.domain.notice.MessageTemplate;
import kz.localbusiness.domain.notice.NoticeKind;
import kz.localbusiness.domain.notice.OwnWords;
import kz.localbusiness.domain.notice.TemplateKey;
import kz.localbusiness.domain.shared.BusinessId;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.mongo.BusinessMongo;
import kz.localbusiness.mongo.notice.WordsDocument.Template;
import org.springframework.stereotype.Component;

/// One document for each business.
@Component
class MongoWordings implements Wordings {

    private static final String ONLY = "words";

    private final BusinessMongo mongo;

    MongoWordings(BusinessMongo mongo) {
        this.mongo = mongo;
    }

    @Override
    public OwnWords current() {
        return mongo.find(WordsDocument.class, ONLY)
                .map(MongoWordings::toDomain)
                .orElseGet(() -> OwnWords.none(CurrentBusiness.required()));
    }

    @Override
    public void save(OwnWords words) {
        var business = words.business().toString();
        mongo.save(
                new WordsDocument(
                        "%s/%s".formatted(business, ONLY),
                        business,
                        words.templates().entrySet().stream().map(MongoWordings::stored).toList(),
                        words.version()));
    }

    private static Template stored(Map.Entry<TemplateKey, MessageTemplate> one) {
        var key = one.getKey();
        return new Template(
                key.kind().name(),
                key.channel().name(),
                key.language().name(),
                one.getValue().text());
    }

    private static OwnWords toDomain(WordsDocument stored) {
        return new OwnWords(
                new BusinessId(UUID.fromString(stored.business())),
                stored.templates().stream()
                        .collect(
                                Collectors.toMap(
                                        MongoWordings::key,
                                        one -> new MessageTemplate(one.text()))),
                stored.version());
    }

    private static TemplateKey key(Template one) {
        return new TemplateKey(
                NoticeKind.valueOf(one.kind()),
                Channel.valueOf(one.channel()),
                Language.valueOf(one.language()));
    }
}
