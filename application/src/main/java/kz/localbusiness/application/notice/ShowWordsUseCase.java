package kz.localbusiness.application.notice;

import java.util.List;
import kz.localbusiness.application.Audience;
import kz.localbusiness.application.UseCase;
import kz.localbusiness.application.notice.out.MessageWords;
import kz.localbusiness.application.notice.out.SmsPrices;
import kz.localbusiness.application.notice.out.Wordings;
import kz.localbusiness.domain.notice.OwnWords;
import kz.localbusiness.domain.notice.Phrasing;
import kz.localbusiness.domain.notice.TemplateKey;

@UseCase(Audience.MANAGEMENT)
class ShowWordsUseCase implements ShowWords {

    private final Wordings wordings;
    private final MessageWords usual;
    private final SmsPrices prices;
    private final Examples examples;

    ShowWordsUseCase(Wordings wordings, MessageWords usual, SmsPrices prices, Examples examples) {
        this.wordings = wordings;
        this.usual = usual;
        this.prices = prices;
        this.examples = examples;
    }

    @Override
    public List<Phrasing> show(Query query) {
        var own = wordings.current();
        var example = examples.of(query.kind());
        return TemplateKey.of(query.kind())
                .map(key -> phrasing(key, own, example.of(key)))
                .toList();
    }

    private Phrasing phrasing(TemplateKey key, OwnWords own, VisitFacts example) {
        return new Phrasing(
                key,
                usual.usual(key),
                own.find(key).orElse(null),
                usual.facts(example),
                prices.ofPart().orElse(null));
    }
}
