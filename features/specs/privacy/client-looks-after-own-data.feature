Feature: A client looks after the own data

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dana has booked Aigerim at 10:00 on 2026-03-03

  Rule: Who has proven a number takes along what is kept of it

    Scenario: A client takes the own data along
      Given Dana has an account at the salon of Aigerim with a verified phone
      When Dana asks for her own data at the salon of Aigerim
      Then the file tells of 1 visit

    Scenario: Without a verified phone there is nothing to take
      Given Dana has an account at the salon of Aigerim without a verified phone
      When Dana asks for her own data at the salon of Aigerim
      Then there is no file

    Scenario: Nobody takes what is other people's
      Given Timur has an account at the salon of Aigerim with a verified phone
      When Timur asks for his own data at the salon of Aigerim
      Then the file tells of 0 visits

  Rule: Who has proven a number has it forgotten without asking anybody

    Scenario: After the visit
      Given Dana has an account at the salon of Aigerim with a verified phone
      And it is 12:00 on 2026-03-03
      When Dana has her own data erased at the salon of Aigerim
      Then 1 visit and 0 places on the waitlist are erased
      And the salon of Aigerim keeps nothing of Dana

    Scenario: Not while a visit is to come
      Given Dana has an account at the salon of Aigerim with a verified phone
      When Dana has her own data erased at the salon of Aigerim
      Then the erasure is refused because of 1 visit to come
