package kz.localbusiness.domain.business;

/// The parts of Atyrau by which its people say where something is.
public enum District {
    CENTRE,
    AVANGARD,
    ALMAGUL,
    BALYKSHY,
    BEREKE,
    GEOLOG,
    ZHILGORODOK,
    ZHULDYZ,
    KURSAI,
    LESKHOZ,
    MUNAISHY,
    NURSAYA,
    PRIVOKZALNY,
    SAMAL,
    SARYKAMYS,
    TALGAIRAN,
    TASKALA,
    KHIMGORODOK
}
