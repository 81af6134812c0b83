using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using PolicyDiff.Core.Requirements;
using PolicyDiff.Dutch.Lexicon;

namespace PolicyDiff.Comparison.Judgement.Texts;

/// <summary>Texts as they are judged, each read once for as long as its requirement lives; may be asked from several threads.</summary>
/// <param name="lexicon">What words mean the same.</param>
/// <param name="buyers">What the insurers of the documents are called; none where that is not known.</param>
internal sealed class JudgedTexts(DutchLexicon lexicon, BuyerNames? buyers = null)
{
    private const int MostLeads = 4096;

    private readonly ConditionalWeakTable<Requirement, JudgedText> _ofRequirements = [];
    private readonly ConcurrentDictionary<string, JudgedText> _ofLeads = new(StringComparer.Ordinal);

    /// <summary>Requirements as one text.</summary>
    public JudgedText Of(IReadOnlyList<Requirement> requirements) => requirements is [var only]
        ? _ofRequirements.GetValue(only, requirement => JudgedText.Of([requirement], lexicon, buyers))
        : JudgedText.Of(requirements, lexicon, buyers);

    /// <summary>A line that leads in a list, or a column.</summary>
    public JudgedText Of(string lead)
    {
        if (_ofLeads.Count > MostLeads)
        {
            _ofLeads.Clear();
        }

        return _ofLeads.GetOrAdd(lead, text => JudgedText.Of(text, lexicon, buyers));
    }
}
