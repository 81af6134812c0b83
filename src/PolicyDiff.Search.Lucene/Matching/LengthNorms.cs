using Lucene.Net.Index;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Search.Lucene.Fields;

namespace PolicyDiff.Search.Lucene.Matching;

/// <summary>What occurrences in passages of a part of the index are divided by.</summary>
internal sealed class LengthNorms
{
    private readonly NumericDocValues? _titles;
    private readonly NumericDocValues? _texts;
    private readonly double _averageTextLength;

    /// <summary>Reads the lengths of a form of passage.</summary>
    /// <param name="reader">The part of the index.</param>
    /// <param name="form">The form of passage.</param>
    /// <param name="averageTextLength">Terms in the text of a section passage of the whole index, on average.</param>
    public LengthNorms(AtomicReader reader, PassageForm form, double averageTextLength)
    {
        _averageTextLength = averageTextLength;
        _titles = reader.GetNormValues(PassageFields.NameOf(form, SearchField.Title));
        _texts = reader.GetNormValues(PassageFields.NameOf(form, SearchField.Text));
    }

    /// <summary>The norm of the heading of a passage.</summary>
    public double OfTitle(int doc) => PassageWeighing.TitleNorm(_titles?.Get(doc) ?? 0);

    /// <summary>The norm of the text of a passage.</summary>
    public double OfText(int doc) => PassageWeighing.TextNorm(_texts?.Get(doc) ?? 0, _averageTextLength);
}
