using PolicyDiff.Comparison.Judgement.Texts;
using PolicyDiff.Core.Changes;

namespace PolicyDiff.Comparison.Judgement.Evidences;

/// <summary>Another party, or the same parties with their roles swapped.</summary>
internal sealed class PartyRule : IEvidenceRule
{
    private const double Answered = 0.8;
    private const int Recognisable = 6;

    /// <inheritdoc/>
    public IEnumerable<Evidence> Find(JudgedPair pair)
    {
        var (left, right) = (PartyRoles.Named(pair.Left), PartyRoles.Named(pair.Right));
        var lead = pair.Leads.SelectMany(PartyRoles.Named).ToHashSet(StringComparer.Ordinal);
        return Specials(pair, left, right, lead).Concat(Generals(left, right, lead)).Concat(Roles(pair, left, right));
    }

    private static IEnumerable<Evidence> Specials(
        JudgedPair pair, IReadOnlySet<string> left, IReadOnlySet<string> right, HashSet<string> lead)
    {
        var before = Only(left, right, lead).Where(party => !IsExplained(party, pair.Left, pair.Matching.OfLeft, pair.Right)).ToList();
        var after = Only(right, left, lead).Where(party => !IsExplained(party, pair.Right, pair.Matching.OfRight, pair.Left)).ToList();
        if (before.Count + after.Count > 0)
        {
            yield return Actor("party.special", before, after) with { Strength = Math.Min(2, before.Count + after.Count) };
        }

        if (before.Count > 0 && after.Count > 0)
        {
            yield return Actor("party.special-replaced", before, after);
        }
    }

    private static IEnumerable<string> Only(IReadOnlySet<string> here, IReadOnlySet<string> there, HashSet<string> lead) =>
        here.Except(there, StringComparer.Ordinal)
            .Where(party => !Parties.IsGeneral(party) && !lead.Contains(party))
            .Order(StringComparer.Ordinal);

    // "huisarts" is explained by "huisartsverwijzing", and by another word of its family.
    private static bool IsExplained(string party, JudgedText here, IReadOnlyList<double> answered, JudgedText there) =>
        there.Items.Any(
            item => item.Unit.Text.Contains(party.Length > Recognisable ? party[..Recognisable] : party, StringComparison.Ordinal))
        || here.Items.Index()
            .Any(entry => string.Equals(entry.Item.Party, party, StringComparison.Ordinal) && answered[entry.Index] >= Answered);

    private static IEnumerable<Evidence> Generals(IReadOnlySet<string> left, IReadOnlySet<string> right, HashSet<string> lead)
    {
        if (IsSwap(left, right) || IsSwap(right, left))
        {
            yield return Actor("party.buyer-or-provider", left.Where(Parties.IsGeneral), right.Where(Parties.IsGeneral));
        }

        if (left.Contains(Parties.Client) != right.Contains(Parties.Client))
        {
            yield return Actor("party.client", left.Where(Parties.IsGeneral), right.Where(Parties.IsGeneral));
        }

        var others = left.Except(right).Concat(right.Except(left)).Count(party => Parties.IsGeneral(party) && !lead.Contains(party));
        if (others > 0)
        {
            yield return new Evidence("party.general", others) { Aspect = ChangeAspect.Actor };
        }
    }

    private static bool IsSwap(IReadOnlySet<string> here, IReadOnlySet<string> there) =>
        here.Contains(Parties.Buyer)
            && !there.Contains(Parties.Buyer)
            && there.Contains(Parties.Provider)
            && !here.Contains(Parties.Provider);

    private static IEnumerable<Evidence> Roles(JudgedPair pair, IReadOnlySet<string> namedLeft, IReadOnlySet<string> namedRight)
    {
        var (left, right) = (pair.Left.Roles, pair.Right.Roles);
        var swapped = namedLeft.Intersect(namedRight, StringComparer.Ordinal)
            .Count(party => Becomes(party, left, right) || Becomes(party, right, left));
        if (swapped > 0)
        {
            yield return Actor("party.swapped", left.Acting, right.Acting) with { Strength = Math.Min(2, swapped) };
        }

        if (AreOthers(left.Acting, right.Acting))
        {
            yield return Actor("party.acting", left.Acting, right.Acting);
        }

        if (left.Paying.Count > 0 && right.Paying.Count > 0 && !left.Paying.SetEquals(right.Paying))
        {
            yield return Actor("party.paying", left.Paying, right.Paying);
        }

        if (AreOthers(left.Addressed, right.Addressed) && !(left.Addressed.Overlaps(namedRight) && right.Addressed.Overlaps(namedLeft)))
        {
            yield return Actor("party.addressed", left.Addressed, right.Addressed);
        }
    }

    private static bool Becomes(string party, PartyRoles before, PartyRoles after) =>
        before.Acting.Contains(party)
            && !after.Acting.Contains(party)
            && after.Addressed.Contains(party)
            && !before.Addressed.Contains(party);

    private static bool AreOthers(IReadOnlySet<string> left, IReadOnlySet<string> right) =>
        left.Count > 0 && right.Count > 0 && !left.Overlaps(right);

    private static Evidence Actor(string name, IEnumerable<string> left, IEnumerable<string> right) => new(name)
    {
        Aspect = ChangeAspect.Actor,
        Left = string.Join(", ", left.Order(StringComparer.Ordinal)),
        Right = string.Join(", ", right.Order(StringComparer.Ordinal)),
    };
}
