using System.IO.Compression;

namespace PolicyDiff.Fuzz.Tests.Mutators;

/// <summary>
/// Damages a package of parts, such as a Word file: a part goes, is doubled, or is damaged as text; or the package as a whole.
/// </summary>
/// <param name="parts">Damages one part.</param>
internal sealed class PackageMutator(IMutator parts) : IMutator
{
    private readonly ByteMutator _bytes = new();

    public byte[] Mutate(byte[] seed, Random chance) => chance.Next(4) == 0 ? _bytes.Mutate(seed, chance) : Repacked(seed, chance);

    private byte[] Repacked(byte[] seed, Random chance)
    {
        using var source = new ZipArchive(new MemoryStream(seed), ZipArchiveMode.Read);
        using var written = new MemoryStream();
        var damaged = chance.Next(source.Entries.Count);
        var isDropped = chance.Next(6) == 0;
        using (var target = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (index, entry) in source.Entries.Index())
            {
                if (index == damaged && isDropped)
                {
                    continue;
                }

                using var content = new MemoryStream();
                using (var opened = entry.Open())
                {
                    opened.CopyTo(content);
                }

                using var part = target.CreateEntry(entry.FullName).Open();
                part.Write(index == damaged ? parts.Mutate(content.ToArray(), chance) : content.ToArray());
            }
        }

        return written.ToArray();
    }
}
