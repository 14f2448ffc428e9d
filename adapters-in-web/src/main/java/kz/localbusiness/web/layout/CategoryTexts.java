package kz.localbusiness.web.layout;

import kz.localbusiness.domain.business.Category;

/// What the trades are called.
public final class CategoryTexts {

    private CategoryTexts() {}

    public static String key(Category category) {
        return switch (category) {
            case BARBER -> "setting.category-barber";
            case HAIR -> "setting.category-hair";
            case NAILS -> "setting.category-nails";
            case BEAUTY -> "setting.category-beauty";
            case MASSAGE -> "setting.category-massage";
            case CLINIC -> "setting.category-clinic";
            case DENTIST -> "setting.category-dentist";
            case FITNESS -> "setting.category-fitness";
            case TUTOR -> "setting.category-tutor";
            case PHOTO -> "setting.category-photo";
            case CAR_WASH -> "setting.category-car-wash";
            case CAR_SERVICE -> "setting.category-car-service";
            case PETS -> "setting.category-pets";
            case REPAIR -> "setting.category-repair";
            case OTHER -> "setting.category-other";
        };
    }
}
