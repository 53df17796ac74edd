import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

const texts: Readonly<Record<string, string>> = {
  en: 'The river rose again on Monday, and people who live near the bridge were told to leave their homes.',
  de: 'Der Fluss ist am Montag wieder gestiegen, und die Menschen an der Brücke mussten ihre Häuser verlassen.',
  es: 'El río volvió a crecer el lunes y los vecinos que viven cerca del puente tuvieron que dejar sus casas.',
  fr: 'La rivière est encore montée lundi et les habitants qui vivent près du pont ont dû quitter leur maison.',
  it: 'Il fiume è salito di nuovo lunedì e gli abitanti che vivono vicino al ponte hanno lasciato le loro case.',
  pt: 'O rio voltou a subir na segunda-feira e os moradores que vivem perto da ponte não ficaram em suas casas.',
  nl: 'De rivier is maandag weer gestegen en de mensen die bij de brug wonen moesten uit hun huis.',
  pl: 'Rzeka znów wezbrała w poniedziałek i mieszkańcy, którzy mieszkają przy moście, musieli wyjść z domów, ale nie na długo.',
  sv: 'Floden steg igen på måndagen och de som bor vid bron fick inte vara kvar i sina hem, men det är över nu.',
  da: 'Floden steg igen mandag, og de, der bor ved broen, måtte ikke blive i deres hjem, men det er ovre nu, siger byen af i dag.',
  no: 'Elven steg igjen mandag, og de som bor ved broen, måtte ikke bli i hjemmene sine, men det er over nå, sier byen.',
  fi: 'Joki nousi taas maanantaina, ja ihmiset, joiden talo on sillan lähellä, eivät voi olla kotona, mutta se on jo ohi.',
  cs: 'Řeka v pondělí znovu stoupla a lidé, kteří bydlí u mostu, se podle starosty museli na čas vystěhovat, ale už je to za nimi.',
  ro: 'Râul a crescut din nou luni, iar oamenii care locuiesc lângă pod nu mai sunt în casele lor, dar au fost ajutați.',
  hu: 'A folyó hétfőn megint áradt, és azok, akik a híd mellett élnek, nem maradtak otthon, de már vége van, és ez jó.',
  tr: 'Nehir pazartesi günü yeniden yükseldi ve köprüye yakın olan evler için bir uyarı yapıldı, ancak bu kadar çok değil.',
  id: 'Sungai itu naik lagi pada hari Senin dan orang yang tinggal di dekat jembatan tidak bisa ada di rumah mereka.',
  vi: 'Nước sông đã lên vào ngày thứ hai và những người ở gần cầu không được ở trong nhà của họ, nhưng đã qua.',
  ru: 'Река снова поднялась в понедельник, и жители у моста не могли быть дома, но это уже было не так, как раньше.',
  uk: 'Річка знову піднялася в понеділок, і люди, які живуть біля мосту, не були вдома, але це вже не так, як було.',
  bg: 'Реката отново се покачи в понеделник и хората, които живеят до моста, не са у дома, но това ще мине.',
  ar: 'ارتفع منسوب النهر مرة أخرى يوم الاثنين وغادر السكان منازلهم.',
  fa: 'آب رودخانه روز دوشنبه باز هم بالا آمد و مردم خانه‌های خود را ترک کردند و گفتند که چیزی نمانده است.',
  el: 'Το ποτάμι ανέβηκε ξανά τη Δευτέρα και οι κάτοικοι έφυγαν.',
  he: 'הנהר עלה שוב ביום שני והתושבים עזבו את בתיהם.',
  hi: 'सोमवार को नदी फिर से बढ़ गई और लोग घर छोड़कर चले गए।',
  th: 'แม่น้ำเอ่อขึ้นอีกครั้งในวันจันทร์และผู้คนออกจากบ้าน',
  zh: '星期一河水再次上涨，住在桥边的居民离开了家园。',
  ja: '月曜日に川の水がまた増え、橋の近くの住民は家を離れた。',
  ko: '월요일에 강물이 다시 불어나 다리 근처 주민들이 집을 떠났다.',
};

describe('detectLanguage', () => {
  it.each(Object.entries(texts))('knows %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('does not answer when the text is too short or has no running words', () => {
    for (const text of [
      '',
      '  \n',
      'Moscow',
      'No. 5',
      '2019 2020 2021',
      'Anna Park, Ben Venter, Carla Moon, Dora Lim',
    ]) {
      expect(detectLanguage(text)).toBeUndefined();
    }
  });

  it('is not led astray by a few foreign names', () => {
    expect(detectLanguage(`${texts['en']} “Москва за нами”, said 习近平 of the Süddeutsche.`)).toBe('en');
  });

  it('looks at the beginning only', () => {
    expect(detectLanguage(`${texts['en']!.repeat(50)}${texts['de']!.repeat(500)}`)).toBe('en');
  });
});
