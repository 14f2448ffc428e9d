package kz.localbusiness.domain.business;

/// What Kazakhstan rests for, by the law "On holidays" No. 267-II.
public enum Holiday {
    NEW_YEAR,
    ORTHODOX_CHRISTMAS,
    WOMENS_DAY,
    CONSTITUTION_DAY,
    NAURYZ,
    UNITY_DAY,
    DEFENDERS_DAY,
    VICTORY_DAY,
    KURBAN_AIT,
    CAPITAL_DAY,
    REPUBLIC_DAY,
    INDEPENDENCE_DAY
}
