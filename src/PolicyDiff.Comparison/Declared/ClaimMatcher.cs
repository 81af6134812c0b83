using PolicyDiff.Comparison.Declared.Claims;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared;

/// <summary>Lays claims beside the changes of a comparison.</summary>
internal sealed class ClaimMatcher
{
    private const double LeastToKeep = 0.1;

    private readonly EditionTexts _texts;
    private readonly DeclaredOptions _options;
    private readonly ClaimSubjects _subjects;

    /// <summary>Reads texts and claims.</summary>
    public ClaimMatcher(EditionTexts texts, IEnumerable<Claim> claims, DeclaredOptions options)
    {
        (_texts, _options) = (texts, options);
        _subjects = new ClaimSubjects(texts.Units, claims);
    }

    /// <summary>The changes that may be meant, the best first; those that hold next to nothing of the subject are left out.</summary>
    public IReadOnlyList<ClaimFit> Fits(Claim claim, Announcement announcement)
    {
        var aspects = SubjectKnowledge.AspectsOf(claim.Topic);
        return [.. _texts.Changes
            .Select(change => Fit(claim, announcement, change, aspects))
            .Where(fit => fit.Held >= LeastToKeep || fit.Score >= _options.LeastInSection)
            .OrderByDescending(
                fit => fit.Score + (fit.IsInSection ? _options.LeastInSection : 0) + (fit.SaysValue ? _options.LeastInSection : 0))];
    }

    /// <inheritdoc cref="ClaimSubjects.Held"/>
    public double Held(Claim claim, int unit) => _subjects.Held(claim, unit);

    /// <inheritdoc cref="ClaimSubjects.HeldWhole"/>
    public double HeldWhole(Claim claim, int unit) => _subjects.HeldWhole(claim, unit);

    /// <inheritdoc cref="ClaimSubjects.HeldTogether"/>
    public double HeldTogether(Claim claim, IReadOnlyList<int> units) => _subjects.HeldTogether(claim, units);

    /// <summary>The share that a change holds of the whole subject, and of each part that tells enough; each in [0, 1].</summary>
    public IReadOnlyList<double> HeldOfEach(Claim claim, ComparedChange change) =>
        _subjects.HeldOfEach(claim, [.. change.Left, .. change.Right]);

    private ClaimFit Fit(Claim claim, Announcement announcement, ComparedChange change, IReadOnlySet<ChangeAspect> aspects)
    {
        var units = change.Left.Concat(change.Right).ToList();
        var isInSection = _texts.IsIn(change, announcement);
        var hasAspect = change.Change.Aspects.Any(aspects.Contains);
        var isNamedSo = (hasAspect && isInSection && SubjectKnowledge.IsOnlyAspect(claim.Topic))
            || ((isInSection || _texts.IsBeside(change, announcement))
                && units.Any(unit => SubjectKnowledge.AreKin(claim.Topic, _texts.Units[unit].Text)));
        var held = Math.Max(units.Max(unit => Held(claim, unit)), isNamedSo ? _options.LeastInSection : 0);
        var suits = change.IsChange ? Suitability.Of(claim, change.Change) : 0;
        var says = ValueStatements.Decisive(claim).Any(value => Stating(claim, change).Any(unit => ValueStatements.States(unit, value)));
        return new ClaimFit(
            change,
            held,
            units.Max(unit => HeldWhole(claim, unit)),
            isInSection,
            says,
            suits,
            (hasAspect ? _options.AspectBonus : 0) + (suits * _options.SuitsBonus),
            isNamedSo);
    }

    /// <summary>What was dropped is said by the former text.</summary>
    private IEnumerable<Requirement> Stating(Claim claim, ComparedChange change) =>
        (claim.Says(AnnouncementKind.Dropped) ? change.Right.Concat(change.Left) : change.Right).Select(index => _texts.Units[index]);
}
