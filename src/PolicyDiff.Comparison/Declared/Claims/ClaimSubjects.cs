using PolicyDiff.Core.Requirements;

namespace PolicyDiff.Comparison.Declared.Claims;

/// <summary>How much texts hold of the subjects of claims, and of the parts of these.</summary>
internal sealed class ClaimSubjects
{
    private const double OfPart = 0.8;
    private const double LeastPart = 0.15;

    private readonly SubjectFit? _fit;
    private readonly Dictionary<Claim, IReadOnlyList<int>> _subjects = new(ReferenceEqualityComparer.Instance);

    /// <summary>Reads texts and claims.</summary>
    /// <param name="units">The texts; may be empty.</param>
    /// <param name="claims">The claims; no other may be asked for later.</param>
    public ClaimSubjects(IReadOnlyList<Requirement> units, IEnumerable<Claim> claims)
    {
        List<string> subjects = [];
        foreach (var claim in claims)
        {
            IReadOnlyList<string> own = claim.Parts.Count > 1 ? [claim.Topic, .. claim.Parts] : [claim.Topic];
            _subjects[claim] = [.. own.Select((_, index) => subjects.Count + index)];
            subjects.AddRange(own);
        }

        _fit = units.Count > 0 ? new SubjectFit(units, subjects) : null;
    }

    /// <summary>The share of a claim's subject that a text holds, in [0, 1]; of a part of it somewhat less.</summary>
    public double Held(Claim claim, int unit) =>
        _fit is null ? 0 : Subjects(claim).Select((subject, index) => (index == 0 ? 1 : OfPart) * _fit.Held(subject, unit)).Max();

    /// <summary>The share of the whole subject that a text holds, in [0, 1].</summary>
    public double HeldWhole(Claim claim, int unit) => _fit?.Held(_subjects[claim][0], unit) ?? 0;

    /// <summary>The share of the whole subject that texts hold together, in [0, 1].</summary>
    public double HeldTogether(Claim claim, IReadOnlyList<int> units) =>
        _fit is null || units.Count == 0 ? 0 : _fit.HeldTogether(_subjects[claim][0], units);

    /// <summary>The most that one of the texts holds of the whole subject, and of each part that tells enough; each in [0, 1].</summary>
    public IReadOnlyList<double> HeldOfEach(Claim claim, IReadOnlyList<int> units) =>
        _fit is null ? [] : [.. Subjects(claim).Select(subject => units.Max(unit => _fit.Held(subject, unit)))];

    private IEnumerable<int> Subjects(Claim claim) =>
        _subjects[claim].Where((subject, index) => index == 0 || _fit!.Weight(subject) >= LeastPart * _fit.Weight(_subjects[claim][0]));
}
