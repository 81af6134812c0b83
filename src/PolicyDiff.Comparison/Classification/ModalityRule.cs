using PolicyDiff.Comparison.Vocabulary;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Classification;

/// <summary>Whether the rule binds more or less than it did.</summary>
internal sealed class ModalityRule : IAspectRule
{
    private const string Insurer = "zorgverzekeraar";

    /// <inheritdoc/>
    public IEnumerable<Finding> Judge(PairComparison pair)
    {
        if (!pair.IsOneToOne || pair.Left[0].Requirement.Modality == pair.Right[0].Requirement.Modality || AreInherited(pair) || BindOthers(pair) || TellWhereToTurn(pair) || ForbidUnless(pair.Left[0].Requirement, pair.Right[0].Requirement)
            || ForbidUnless(pair.Right[0].Requirement, pair.Left[0].Requirement))
        {
            yield break;
        }

        var (left, right) = (Strength(pair.Left[0].Requirement), Strength(pair.Right[0].Requirement));
        if (left is { } before && right is { } after && before != after)
        {
            yield return new Finding(ChangeAspect.Modality, 0.85, after > before ? ChangeDirection.Heavier : ChangeDirection.Lighter);
        }
    }

    /// <summary>How binding, from 0; null for a plain statement, which lays nothing down.</summary>
    private static int? Strength(Requirement requirement) => requirement.Modality switch
    {
        Modality.Forbidden => 6,
        Modality.Obliged => 5,
        Modality.Expected => 4,
        Modality.Aspired => 3,
        Modality.Preferred => 2,
        Modality.Allowed or Modality.Possible => EndsWithATerm(requirement) ? 5 : 1,
        Modality.Waived => string.Equals(requirement.Actor, Insurer, StringComparison.Ordinal) ? 1 : 0,
        _ => null,
    };

    /// <summary>A possibility that ends on a day is a deadline: <i>u kunt tot 1 mei declareren</i> is <i>u declareert voor 1 mei</i>.</summary>
    private static bool EndsWithATerm(Requirement requirement) =>
        requirement.Values.Any(value => value.Kind is ValueKind.Date or ValueKind.Duration
            && requirement.Text[..value.Span.Start].TrimEnd() is var before
            && (before.Equals("tot", StringComparison.OrdinalIgnoreCase) || before.EndsWith(" tot", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Items bind as the sentence that leads their list does; the change is that sentence's.</summary>
    private static bool AreInherited(PairComparison pair) =>
        IsInherited(pair.Vocabulary.Left, pair.Left[0].Requirement) || IsInherited(pair.Vocabulary.Right, pair.Right[0].Requirement);

    private static bool IsInherited(IReadOnlyList<RequirementProfile> side, Requirement requirement) =>
        requirement.Lead is { } lead
        && side.Any(profile => string.Equals(profile.Requirement.Text, lead, StringComparison.Ordinal) && profile.Requirement.Modality == requirement.Modality)
        && requirement.Modality is not (Modality.None or Modality.Obliged);

    /// <summary>Where to turn to is told, not laid down.</summary>
    private static bool TellWhereToTurn(PairComparison pair) => pair.Left.Concat(pair.Right).All(profile => profile.Requirement.Values.Any(value => value.Kind == ValueKind.Contact));

    /// <summary>What one party must give, another may have: such wordings cannot be weighed against each other.</summary>
    private static bool BindOthers(PairComparison pair) =>
        pair.Left[0].Requirement.Actor is { } left && pair.Right[0].Requirement.Actor is { } right && !string.Equals(left, right, StringComparison.OrdinalIgnoreCase)
        && (pair.Left[0].Requirement.Modality is Modality.Allowed or Modality.Possible) != (pair.Right[0].Requirement.Modality is Modality.Allowed or Modality.Possible);

    /// <summary><i>Niet toegestaan zonder toestemming</i> is <i>toegestaan, mits met toestemming</i>.</summary>
    private static bool ForbidUnless(Requirement forbidding, Requirement allowing) =>
        forbidding.Modality == Modality.Forbidden && forbidding.Text.Contains("zonder ", StringComparison.OrdinalIgnoreCase)
        && allowing.Modality is Modality.Allowed or Modality.Possible
        && allowing.Clauses.Any(clause => clause.Kind == ClauseKind.Condition);
}
