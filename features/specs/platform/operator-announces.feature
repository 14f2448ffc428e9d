Feature: The operator tells everybody something for a while

  Background:
    Given it is 08:00 on 2026-03-02
    And the operator has announced "Maintenance" from 10:00 to 12:00 on 2026-03-02

  Rule: An announcement is shown between from and until

    Scenario Outline: When it is shown
      Given it is <time> on 2026-03-02
      Then "Maintenance" is <shown>

      Examples:
        | time  | shown     |
        | 09:59 | not shown |
        | 10:00 | shown     |
        | 11:59 | shown     |
        | 12:00 | not shown |

    Scenario: One that is taken back is not shown
      Given it is 11:00 on 2026-03-02
      When the operator takes "Maintenance" back
      Then "Maintenance" is not shown

  Rule: Nothing is announced that nobody would see

    Scenario: An announcement that is over already
      Given it is 13:00 on 2026-03-02
      When the operator announces "Too late" from 10:00 to 12:00 on 2026-03-02
      Then it is answered that the time is over

    Scenario: An owner announces nothing
      When Aigerim tries to announce "Discounts" from 10:00 to 12:00 on 2026-03-02
      Then it is refused as not allowed

  Rule: It stands under everybody's bell until it ends

    Scenario: Whoever has read it is not told again
      Given the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
      And it is 10:30 on 2026-03-02
      And "Maintenance" is new under the bell of Aigerim
      And Aigerim has looked under the bell
      Then "Maintenance" is read under the bell of Aigerim

    Scenario: One that is over
      Given the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
      And it is 12:00 on 2026-03-02
      Then "Maintenance" is not under the bell of Aigerim
