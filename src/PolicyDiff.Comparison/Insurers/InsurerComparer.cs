using PolicyDiff.Comparison.Coverage;
using PolicyDiff.Comparison.Inline;
using PolicyDiff.Comparison.Silence;
using PolicyDiff.Comparison.Summaries;
using PolicyDiff.Comparison.Texts;
using PolicyDiff.Comparison.Themes;
using PolicyDiff.Core.Changes;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Core.Themes;

namespace PolicyDiff.Comparison.Insurers;

/// <summary>Lays two insurers side by side: what they both say, how it differs, and what was found at one of them only.</summary>
public sealed class InsurerComparer
{
    // Of what is found on one side only, about half has a counterpart in words too different to be seen.
    private const double NotFound = 0.5;

    // Of the 27 pairs from here up 26 were about the same on the policies of two
    // insurers, read by one reader (2026-11-30); below, one in four.
    private const double SurePair = 0.465;

    private readonly ComparisonSide _left;
    private readonly ComparisonSide _right;
    private readonly InsurerComparisonOptions _options;
    private readonly ThemeFinder _themes;
    private readonly TextOriginFinder _origins;
    private readonly InsurerWords _words;
    private readonly ChangeIds _ids = new();
    private readonly HashSet<RequirementId> _leftIds;
    private readonly HashSet<RequirementId> _rightIds;
    private readonly ILookup<Theme, Requirement> _leftPointers;
    private readonly ILookup<Theme, Requirement> _rightPointers;

    private InsurerComparer(ComparisonSide left, ComparisonSide right, InsurerComparisonOptions options)
    {
        (_left, _right, _options) = (left, right, options);
        _themes = new ThemeFinder(options.Themes?.Themes ?? []);
        _origins = new TextOriginFinder(
            [.. Texts(left), .. Texts(right), .. Texts(
                options.EarlierLeft, left), .. Texts(options.EarlierRight, right), .. options.Corpus]);
        _words = new InsurerWords(left, right, options.Culture);
        _leftIds = left.Requirements.Select(requirement => requirement.Id).ToHashSet();
        _rightIds = right.Requirements.Select(requirement => requirement.Id).ToHashSet();
        (_leftPointers, _rightPointers) = (Pointers(left), Pointers(right));
    }

    /// <summary>Aligns the requirements of two insurers and judges every pair.</summary>
    /// <param name="left">The policy of one insurer.</param>
    /// <param name="right">The policy of another.</param>
    /// <param name="options">Language, equivalents, themes and earlier policies.</param>
    /// <returns>
    /// Every requirement of both sides in exactly one change: <see cref="ChangeKind.Unchanged"/> for the same,
    /// <see cref="ChangeKind.Editorial"/> for similar, <see cref="ChangeKind.Modified"/> for what differs, left to the reader where the
    /// likeness is small, and <see cref="ChangeKind.Removed"/> and <see cref="ChangeKind.Added"/> for what was found on the left or right
    /// only. Earlier policies stand in changes of both sides only. In the order of the left, then what only the right has.
    /// </returns>
    public static ChangeSet Compare(ComparisonSide left, ComparisonSide right, InsurerComparisonOptions options) =>
        UnreadDoubt.Apply(new InsurerComparer(left, right, options).Build(), options.Culture);

    private ChangeSet Build()
    {
        var (earlierLeft, earlierRight) = (_options.EarlierLeft?.Requirements ?? [], _options.EarlierRight?.Requirements ?? []);
        var vocabulary = new TopicVocabulary(
            [.. _left.Requirements, .. earlierLeft],
            [.. _right.Requirements, .. earlierRight],
            new EquivalentStems(_options.Equivalents),
            _themes,
            [_left.Label, _right.Label]);
        var (lefts, rights) =
            (vocabulary.Profiles(_left.Requirements, earlierLeft), vocabulary.Profiles(_right.Requirements, earlierRight));
        var matches = InsurerAligner.Align(lefts, rights, _origins);
        var taken = matches.SelectMany(match => match.Left.Concat(match.Right)).Select(requirement => requirement.Id).ToHashSet();
        List<Change> changes =
        [
            .. matches.Select(Pair),
            .. _left.Requirements.Where(requirement => !taken.Contains(requirement.Id))
                .Select(requirement => Alone(requirement, onLeft: true)),
            .. _right.Requirements.Where(requirement => !taken.Contains(requirement.Id))
                .Select(requirement => Alone(requirement, onLeft: false)),
        ];
        return new ChangeSet(
            WithEarlier(_left, _options.EarlierLeft, taken),
            WithEarlier(_right, _options.EarlierRight, taken),
            [.. InOrder(changes)],
            [.. Notices(matches, EquivalentSuggester.Suggest(lefts, rights))]);
    }

    private Change Pair(TopicMatch match)
    {
        var judgement = InsurerJudge.Judge(match);
        var isSure = match.Similarity >= SurePair || judgement.Kind == ChangeKind.Unchanged;
        var origin = match.Left.Concat(match.Right).Max(_origins.Of);
        return new Change
        {
            Id = _ids.Next(match.Left, match.Right),
            Kind = judgement.Kind,
            Substantive = judgement.Kind == ChangeKind.Modified,
            Judgement = !isSure
                ? JudgementKind.Unsure
                : judgement.Kind == ChangeKind.Modified ? JudgementKind.Substantive : JudgementKind.Editorial,
            Aspects = judgement.Aspects,
            Confidence = Math.Round(Math.Clamp(match.Similarity, 0, 1), 4),
            Summary = isSure ? _words.Summary(judgement, match) : _words.SeeAlso(match),
            Caveat = EarlierCaveat(match),
            Subject = origin == TextOrigin.National ? _words.Subject(origin, onLeft: true) : SubjectOf(match.Left[0], match.Right[0]),
            Origin = origin,
            Left = match.Left,
            Right = match.Right,
            Inline = judgement.Kind == ChangeKind.Unchanged ? InlineMarker.Mark(match.Left, match.Right) : [],
        };
    }

    private Change Alone(Requirement requirement, bool onLeft)
    {
        var origin = _origins.Of(requirement);
        return new Change
        {
            Id = onLeft ? _ids.Next([requirement], []) : _ids.Next([], [requirement]),
            Kind = onLeft ? ChangeKind.Removed : ChangeKind.Added,
            Substantive = true,
            Aspects = [ChangeAspect.Content],
            Confidence = NotFound,
            Summary = _words.OnlySummary(requirement, onLeft),
            Caveat = Pointer(requirement, onLeft ? _rightPointers : _leftPointers) is { } pointer
                ? _words.Elsewhere(pointer, silentIsLeft: !onLeft)
                : null,
            Subject = origin == TextOrigin.Specific ? SubjectOf(requirement) : _words.Subject(origin, onLeft),
            Origin = origin,
            Left = onLeft ? [requirement] : [],
            Right = onLeft ? [] : [requirement],
        };
    }

    /// <summary>Where the silent side refers to another place for the theme of what it is silent about.</summary>
    private Requirement? Pointer(Requirement requirement, ILookup<Theme, Requirement> silent) =>
        _themes.Of(requirement) is [var theme, ..] ? silent[theme].FirstOrDefault() : null;

    /// <summary>What of a side refers to another place, by theme, in the order of the side.</summary>
    private ILookup<Theme, Requirement> Pointers(ComparisonSide side) => side.Requirements
        .Where(ElsewhereFinder.RefersElsewhere)
        .SelectMany(requirement => _themes.Of(requirement).Select(theme => (theme, requirement)))
        .ToLookup(entry => entry.theme, entry => entry.requirement);

    private string SubjectOf(params ReadOnlySpan<Requirement> requirements)
    {
        foreach (var requirement in requirements)
        {
            if (_themes.Of(requirement) is [var theme, ..])
            {
                return theme.Name;
            }
        }

        return _options.Themes is null
            ? ChangeSubjects.Of(requirements[0], _options.Culture)
            : Messages.Get(_options.Culture, "Subject.Other");
    }

    private string? EarlierCaveat(TopicMatch match) =>
        match.Left.FirstOrDefault(requirement => !_leftIds.Contains(requirement.Id)) is { } left ? _words.Earlier(_left, left)
        : match.Right.FirstOrDefault(requirement => !_rightIds.Contains(requirement.Id)) is { } right ? _words.Earlier(_right, right)
        : null;

    private IEnumerable<Notice> Notices(IReadOnlyList<TopicMatch> matches, IReadOnlyList<(string Left, string Right)> suggestions)
    {
        var usesEarlier = matches.Any(match => EarlierCaveat(match) is not null);
        return
        [
            .. _words.Notices(usesEarlier, suggestions),
            .. NoticeFinder.Write(
                _left,
                _right,
                new CoverageFinder(_left, _right).Missing,
                new CoverageFinder(_right, _left).Missing,
                _options.Culture,
                leavesOut: false),
        ];
    }

    private IEnumerable<Change> InOrder(IEnumerable<Change> changes)
    {
        var places = _left.Requirements.Concat(_options.EarlierLeft?.Requirements ?? []).Concat(_right.Requirements)
            .Select((requirement, index) => (requirement.Id, index)).ToDictionary(entry => entry.Id, entry => entry.index);
        return changes.OrderBy(change => places.GetValueOrDefault(change.Left.Concat(change.Right).First().Id));
    }

    private static ComparisonSide WithEarlier(ComparisonSide side, ComparisonSide? earlier, HashSet<RequirementId> used)
    {
        var documents = earlier?.Requirements.Where(
            requirement => used.Contains(requirement.Id)).Select(requirement => requirement.Id.Document).ToHashSet() ?? [];
        return documents.Count == 0
            ? side
            : side with { Documents = [.. side.Documents, .. earlier!.Documents.Where(document => documents.Contains(document.Id))] };
    }

    private static IEnumerable<(string Insurer, Requirement Requirement)> Texts(ComparisonSide side) =>
        side.Requirements.Select(requirement => (side.Label, requirement));

    private static IEnumerable<(string Insurer, Requirement Requirement)> Texts(ComparisonSide? earlier, ComparisonSide side) =>
        earlier?.Requirements.Select(requirement => (side.Label, requirement)) ?? [];
}
