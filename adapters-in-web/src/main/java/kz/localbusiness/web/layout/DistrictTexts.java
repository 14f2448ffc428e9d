package kz.localbusiness.web.layout;

import kz.localbusiness.domain.business.District;

/// What the parts of the town are called.
public final class DistrictTexts {

    private DistrictTexts() {}

    public static String key(District district) {
        return switch (district) {
            case CENTRE -> "directory.district-centre";
            case AVANGARD -> "directory.district-avangard";
            case ALMAGUL -> "directory.district-almagul";
            case BALYKSHY -> "directory.district-balykshy";
            case BEREKE -> "directory.district-bereke";
            case GEOLOG -> "directory.district-geolog";
            case ZHILGORODOK -> "directory.district-zhilgorodok";
            case ZHULDYZ -> "directory.district-zhuldyz";
            case KURSAI -> "directory.district-kursai";
            case LESKHOZ -> "directory.district-leskhoz";
            case MUNAISHY -> "directory.district-munaishy";
            case NURSAYA -> "directory.district-nursaya";
            case PRIVOKZALNY -> "directory.district-privokzalny";
            case SAMAL -> "directory.district-samal";
            case SARYKAMYS -> "directory.district-sarykamys";
            case TALGAIRAN -> "directory.district-talgairan";
            case TASKALA -> "directory.district-taskala";
            case KHIMGORODOK -> "directory.district-khimgorodok";
        };
    }
}
