package kz.localbusiness.domain.platform;

import kz.localbusiness.domain.shared.Language;
import kz.localbusiness.domain.shared.Texts;

/// One text in every language of the platform.
public record Wordings(String kk, String ru, String en) {

    public static final int MAX_LENGTH = 400;

    public Wordings {
        kk = Texts.required("kk", kk, MAX_LENGTH);
        ru = Texts.required("ru", ru, MAX_LENGTH);
        en = Texts.required("en", en, MAX_LENGTH);
    }

    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }
}
