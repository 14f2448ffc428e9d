Feature: Colleagues join and leave a team

  Background:
    Given it is 08:00 on 2026-03-02
    And the salon of Aigerim is open from 09:00 to 18:00 for visits of 60 minutes
    And Dinara serves there as well
    And Dana has booked Dinara at 10:00 on 2026-03-02

  Rule: Somebody joins by an invitation, once

    Scenario: Staff join by a link
      Given Aigerim has invited somebody as staff, who is Dinara to clients
      When Dinara accepts the invitation
      Then Dinara is staff of the team of Aigerim

    Scenario: An invitation by e-mail is that address's alone
      Given Aigerim has invited Marat by e-mail as manager
      When Dinara accepts the invitation
      Then it is refused as sent to another address
      When Marat accepts the invitation
      Then Marat is manager of the team of Aigerim

    Scenario: An invitation is used once
      Given Aigerim has invited somebody as staff
      And Dinara has accepted the invitation
      When Marat accepts the invitation
      Then the invitation is gone

    Scenario: An invitation lasts seven days
      Given Aigerim has invited somebody as staff
      When it is 08:01 on 2026-03-09
      And Dinara accepts the invitation
      Then the invitation is gone

    Scenario: An invitation is taken back
      Given Aigerim has invited somebody as staff
      And Aigerim has taken the invitation back
      When Dinara accepts the invitation
      Then the invitation is gone

  Rule: Managers see to staff only

    Scenario Outline: Whom a manager invites
      Given Marat has joined Aigerim as manager
      When Marat invites somebody as <role>
      Then it is <answer>

      Examples:
        | role    | answer                    |
        | staff   | decided                   |
        | manager | refused as above the role |
        | owner   | refused as above the role |

    Scenario: A manager cannot touch an owner
      Given Marat has joined Aigerim as manager
      When Marat removes Aigerim from the team
      Then it is refused as above the role

    Scenario: Nobody raises themselves
      Given Marat has joined Aigerim as manager
      When Marat makes Marat owner
      Then it is refused as above the role

  Rule: A business keeps an owner

    Scenario: The last owner cannot leave
      When Aigerim removes Aigerim from the team
      Then it is refused as the last owner

    Scenario: The last owner cannot become less
      Given Marat has joined Aigerim as manager
      When Aigerim makes Aigerim manager
      Then it is refused as the last owner

    Scenario: One of two owners can leave
      Given Marat has joined Aigerim as owner
      When Marat removes Aigerim from the team
      Then it is decided
      And the team of Aigerim, as Marat sees it, is Marat alone

  Rule: Whoever is changed or removed is signed out everywhere

    Scenario Outline: What ends an account's sign-ins
      Given Dinara has joined Aigerim as staff
      When Aigerim <act>
      Then whatever Dinara was signed in to has ended

      Examples:
        | act                              |
        | removes Dinara from the team     |
        | makes Dinara manager             |
        | signs Dinara out everywhere      |

    Scenario: Everybody signs themselves out
      Given Dinara has joined Aigerim as staff
      When Dinara signs out everywhere
      Then whatever Dinara was signed in to has ended

    Scenario: Staff sign nobody else out
      Given Dinara has joined Aigerim as staff
      When Dinara signs Aigerim out everywhere
      Then it is refused as above the role
