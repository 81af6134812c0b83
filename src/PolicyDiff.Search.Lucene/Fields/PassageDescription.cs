using System.Runtime.InteropServices;
using System.Text;
using Lucene.Net.Util;
using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Search.Passages;
using PolicyDiff.Core.Search.Queries;
using PolicyDiff.Dutch.Analysis.Families;

namespace PolicyDiff.Search.Lucene.Fields;

/// <summary>
/// What a hit is described by, as one doc value: section, requirement, kinds, number, and marks of its terms. One read gives all of it.
/// </summary>
internal static class PassageDescription
{
    private const int HashSeed = 1970;

    /// <summary>Writes the description of a passage.</summary>
    public static BytesRef Write(SearchPassage passage)
    {
        using var buffer = new MemoryStream();
        using var writer = new BinaryWriter(buffer, Encoding.UTF8);
        writer.Write7BitEncodedInt(passage.Section);
        writer.Write7BitEncodedInt(passage.Requirement + 1 ?? 0);
        writer.Write7BitEncodedInt(KindMarks.Of(passage.Kinds));
        writer.Write(passage.Terms.GetValueOrDefault(SearchField.Number, []).FirstOrDefault(string.Empty));
        writer.Write(MemoryMarshal.AsBytes<int>(MarksOf(passage)));
        writer.Flush();
        return new BytesRef(buffer.ToArray());
    }

    /// <summary>Makes a hit of a description.</summary>
    public static PassageHit Read(BytesRef description, string document, double score)
    {
        using var buffer = new MemoryStream(description.Bytes, description.Offset, description.Length, writable: false);
        using var reader = new BinaryReader(buffer, Encoding.UTF8);
        var (section, requirement, kinds, number) =
            (reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt() - 1, reader.Read7BitEncodedInt(), reader.ReadString());
        var marks = new int[(description.Length - (int)buffer.Position) / sizeof(int)];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(marks.AsSpan()));
        return new PassageHit(new DocumentId(document), section, requirement < 0 ? null : requirement, score, marks)
        {
            Kinds = KindMarks.KindsOf(kinds),
            SectionNumber = number.Length == 0 ? null : number,
        };
    }

    /// <summary>Reads the section and the kinds of a description, and no more.</summary>
    public static (int Section, int KindMarks) ReadPlace(BytesRef description)
    {
        using var buffer = new MemoryStream(description.Bytes, description.Offset, description.Length, writable: false);
        using var reader = new BinaryReader(buffer, Encoding.UTF8);
        var section = reader.Read7BitEncodedInt();
        _ = reader.Read7BitEncodedInt();
        return (section, reader.Read7BitEncodedInt());
    }

    /// <summary>A hash for each different term of heading and text, ascending; the last bit says whether the term is telling.</summary>
    private static int[] MarksOf(SearchPassage passage)
    {
        HashSet<int> marks = [];
        var (title, text) = (passage.Terms.GetValueOrDefault(SearchField.Title, []), passage.Terms.GetValueOrDefault(SearchField.Text, []));
        foreach (var term in title.Concat(text))
        {
            var hash = StringHelper.Murmurhash3_x86_32(new BytesRef(term), HashSeed);
            marks.Add(TellingTerms.Contains(term) ? hash | 1 : hash & ~1);
        }

        return [.. marks.Order()];
    }
}
