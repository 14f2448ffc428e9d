package kz.localbusiness.web.api;

import java.util.List;
import java.util.UUID;
import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.web.text.Translations;
import org.springframework.stereotype.Component;

/// Puts refusals into words.
@Component
final class Problems {

    private final Translations texts;
    private final ObstacleTexts obstacles;
    private final SeriesTexts series;

    Problems(Translations texts, ObstacleTexts obstacles, SeriesTexts series) {
        this.texts = texts;
        this.obstacles = obstacles;
        this.series = series;
    }

    RestProblem refused(Refused refused, Language language) {
        var type = refused.type();
        return new RestProblem(
                type.uri(),
                title(type, language),
                type.status().value(),
                detail(type, language),
                refused.wrong().stream().map(wrong -> told(wrong, language)).toList(),
                obstacles.told(refused.obstacles(), refused.zone(), language),
                series.told(refused.conflicts(), refused.zone(), language),
                null);
    }

    RestProblem unexpected(UUID reference, Language language) {
        var type = ProblemType.UNEXPECTED;
        return new RestProblem(
                type.uri(),
                title(type, language),
                type.status().value(),
                detail(type, language),
                List.of(),
                List.of(),
                List.of(),
                reference);
    }

    private String title(ProblemType type, Language language) {
        return texts.text(language, "problem." + type.code() + ".title");
    }

    private String detail(ProblemType type, Language language) {
        return texts.text(language, "problem." + type.code() + ".detail");
    }

    private RestProblem.Wrong told(WrongField wrong, Language language) {
        var code = wrong.rule().code();
        var message = texts.text(language, "problem.field." + code, wrong.arguments().toArray());
        return new RestProblem.Wrong(wrong.field(), code, message);
    }
}
